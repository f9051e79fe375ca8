import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from './context.ts';

type DocumentStore = NonNullable<ApolloServerOptions<Context>['documentStore']>;

/** Texts of this many characters together; a parsed document takes some thirty times its text in memory. */
const textKept = 1_000_000;

/** A document whose text is not known takes part as one of average size. */
const averageText = 1_000;

/**
 * Documents that were parsed, validated and measured, by the hash of their text: the same text is never checked twice while it is
 * asked now and then. Only documents that may be executed are kept.
 */
export function documentStore(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: textKept,
    sizeCalculation: (document) => document.loc?.source.body.length ?? averageText,
  });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}
