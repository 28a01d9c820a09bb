import fastify from 'fastify';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"></head><body><main>${body}</main></body></html>`;

export async function openWorld() {
  const web = fastify();
  web.get('/', (_, reply) =>
    reply.type('text/html').send(page('Alongside', '<h1>Alongside</h1><p>Hello.</p><a href="/bad">Bad</a>')),
  );
  web.get('/bad', (_, reply) =>
    reply
      .type('text/html')
      .header('content-security-policy', "default-src 'self'")
      .send(page('', '<h1>A</h1><h1>B</h1><img src="/x.png"><p style="width:900px">wide</p><script>1</script>')),
  );
  const origin = await web.listen({ port: 0, host: '127.0.0.1' });
  return { origin, moveTo: () => {}, mails: async () => [], close: () => web.close() };
}
