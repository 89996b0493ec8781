# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GenesysBotConnector(Model):
    """Part of PostTextRequest."""

    query_parameters: dict[str, str] | None = field("queryParameters", default=None)
