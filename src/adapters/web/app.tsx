import { Suspense } from 'react';
import { Loading } from './components/answer.tsx';
import { Shell } from './components/shell.tsx';
import { ViewBoundary } from './components/view-boundary.tsx';
import { usePlace } from './core/router.ts';
import { viewOf } from './views/views.ts';

export function App() {
  const place = usePlace();
  const View = viewOf(place.path);
  return (
    <Shell>
      <ViewBoundary key={place.path}>
        <Suspense fallback={<Loading />}>
          <View path={place.path} params={place.params} />
        </Suspense>
      </ViewBoundary>
    </Shell>
  );
}
