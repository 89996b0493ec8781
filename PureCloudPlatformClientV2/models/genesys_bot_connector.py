# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class GenesysBotConnector(Model):
    query_parameters: dict[str, str] | None = field("queryParameters", default=None)
