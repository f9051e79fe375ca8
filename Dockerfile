# The API and the dashboard; the database is another container (docker-compose.yml), so there is no Java here.
FROM node:22-bookworm-slim
WORKDIR /saphan
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build
USER node
EXPOSE 4000
CMD ["node", "bin/saphan.mjs", "serve"]
