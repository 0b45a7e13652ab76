# One room of the house as an image: the room, the rooms that it stands on, and nothing else.
#
#   docker build -f infra/images/room.Dockerfile --build-arg ROOM=api     -t reskontra-api     .
#   docker build -f infra/images/room.Dockerfile --build-arg ROOM=workers -t reskontra-workers .
#   docker build -f infra/images/room.Dockerfile --build-arg ROOM=console -t reskontra-console .
#
# The context is the root of the tree. A mirror is named by the builder's own settings
# (UV_DEFAULT_INDEX, PIP_INDEX_URL, NPM_CONFIG_REGISTRY), never here.

ARG PYTHON=python:3.11-slim-bookworm
ARG NODE=node:24-bookworm-slim
ARG ROOM

# ── builder: a virtual environment whose every foreign byte is known by its hash ───────────────
FROM ${PYTHON} AS builder
ARG ROOM
ENV UV_LINK_MODE=copy UV_COMPILE_BYTECODE=1 UV_PYTHON_DOWNLOADS=never
WORKDIR /build

COPY requirements.lock ./
RUN sed -n '/^uv==/,/^[^ ]*==/p' requirements.lock | sed '$d' > uv.lock \
 && pip install --no-cache-dir --require-hashes --no-deps --requirement uv.lock

COPY packages packages
COPY services services
# The console stands on the API and the workers, so its image holds all rooms.
RUN if [ "${ROOM}" = console ]; then rooms="./services/api ./services/workers"; fi \
 && uv venv /opt/reskontra \
 && VIRTUAL_ENV=/opt/reskontra uv pip install --no-cache --constraint requirements.lock \
      ./packages/domain ./packages/tenancy ${rooms:-} "./services/${ROOM}"

# ── web: what browsers get, built of the treaty and the locked packages ────────────────────────
FROM ${NODE} AS web
WORKDIR /build/services/web
COPY services/web/package.json services/web/package-lock.json services/web/.npmrc ./
RUN npm ci
COPY frontend_schema/types.ts frontend_schema/documents.ts /build/frontend_schema/
COPY services/web ./
RUN npm run build

# ── what runs: no compiler, no package manager, no root ────────────────────────────────────────
FROM ${PYTHON} AS room
ARG ROOM
LABEL org.opencontainers.image.title="reskontra-${ROOM}" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin reskontra \
 && install -d -o reskontra -g reskontra /var/lib/reskontra
COPY --from=builder /opt/reskontra /opt/reskontra
COPY frontend_schema /srv/reskontra/frontend_schema
COPY LICENSE /srv/reskontra/
ENV PATH=/opt/reskontra/bin:${PATH} \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/reskontra

# The API is the one room that hands the client out.
FROM room AS workers
FROM room AS console
FROM room AS api
COPY --from=web /build/services/web/dist /srv/reskontra/web
ENV WEB_ROOT=/srv/reskontra/web

FROM ${ROOM}
USER 10001:10001
