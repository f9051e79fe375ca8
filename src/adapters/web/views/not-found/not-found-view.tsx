import { EmptyNote } from '../../components/empty-note.tsx';
import { Link } from '../../components/link.tsx';
import { View } from '../../components/view.tsx';
import { text } from '../../strings/text.ts';

export default function NotFoundView() {
  return (
    <View title={text.answers.pageNotFound}>
      <EmptyNote title={text.answers.pageNotFoundNext}>
        <Link href="/">{text.answers.toStart}</Link>
      </EmptyNote>
    </View>
  );
}
