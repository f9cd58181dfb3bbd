export { authRoute as GET, authRoute as POST } from '@/lib/server/web/auth-route';
