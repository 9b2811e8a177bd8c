declare module 'pagedjs' {
  export class Previewer {
    preview(): Promise<{ total: number }>;
  }
}
