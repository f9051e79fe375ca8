/** Address of the built layout worker; the build puts it in. */
declare const LAYOUT_WORKER: string;

declare module '*.css';
