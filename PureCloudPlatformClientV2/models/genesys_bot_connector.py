# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class GenesysBotConnector(Model):
    """GenesysBotConnector of the Platform API."""

    query_parameters: dict[str, str] | None = field("queryParameters", default=None)
