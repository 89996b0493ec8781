# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DomainNetworkRoute(Model):
    """Part of DomainLogicalInterface."""

    prefix: str | None = field("prefix", default=None)
    nexthop: str | None = field("nexthop", default=None)
    persistent: bool | None = field("persistent", default=None)
    metric: int | None = field("metric", default=None)
    family: Literal[2, 23] | int | None = field("family", default=None)
