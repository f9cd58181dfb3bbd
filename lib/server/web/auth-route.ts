import NextAuth from 'next-auth';
import { answerOf } from '@/lib/core/failure';
import { fail } from '@/lib/core/result';
import { authOptions } from './auth-options';
import { theInstallation } from '@/lib/server/house/installation';
import { isOwnOrigin } from '@/lib/server/basics/own-origin';

type Params = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses. Besides its own token against forgery, a change must come from our own pages. */
export async function authRoute(request: Request, context: Params): Promise<Response> {
  const installation = await theInstallation();
  const { baseUrl } = installation.house;
  if (request.method !== 'GET' && !isOwnOrigin(request.headers.get('origin'), baseUrl)) {
    return Response.json(answerOf(fail({ code: 'foreign_origin' })), { status: 403 });
  }
  // next-auth takes its own address from the environment and from nowhere else (never from a Host header).
  process.env.NEXTAUTH_URL = baseUrl;
  return (await NextAuth(request as never, context as never, authOptions(installation))) as Response;
}
