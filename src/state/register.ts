/**
 * Which views there are is said in `views/registry.ts`, which stands to the right of here; it adds `views` to this
 * type, so that the state knows its filters without importing them.
 */
// oxlint-disable-next-line typescript/consistent-type-definitions, typescript/no-empty-object-type -- only an interface can be added to from elsewhere
export interface Register {}
