# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class ExpiredEdgeListing(Model):
    """List of entities. Answer of get_telephony_providers_edges_expired."""

    entities: list[DomainEntityRef] | None = field("entities", default=None)
