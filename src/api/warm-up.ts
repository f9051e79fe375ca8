/**
 * Asked of oneself before saying that one is ready: it has the network read, a thread begun and the statements planned that the first
 * question of a user needs. What it answers doesn't matter, nor whether these two are there.
 */
export const warmUpDocument = `{
  cooperationPaths(from: "country:th", to: "country:jp", first: 1) {
    paths { explanation steps { from { id name } to { id name } evidence { source { id title } locator } } }
  }
}`;
