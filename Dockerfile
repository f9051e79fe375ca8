# The API and the dashboard; the database is another container (docker-compose.yml), so there is no Java here.
# What is installed belongs to root; the user who serves may only read it.
FROM node:22-bookworm-slim
WORKDIR /saphan
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY . .
RUN npm run build
USER node
# Within the container every interface may be listened on: what is published is decided outside. Here commands find the server.
ENV HOST=0.0.0.0 SAPHAN_DATA=/home/node/.saphan
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/saphan.mjs", "serve"]
