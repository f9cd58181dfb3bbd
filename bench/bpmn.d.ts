/** What we use of bpmnlint and bpmn-moddle, which ship no types for these entry points. */
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    fromXML(xml: string): Promise<{ rootElement: object; warnings: Error[] }>;
  }
}
declare module 'bpmnlint/lib/linter.js' {
  export default class Linter {
    constructor(options: { config: { extends: string }; resolver: object });
    lint(root: object): Promise<Record<string, { id: string; message: string; category: string }[]>>;
  }
}
declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  export default class NodeResolver {}
}
