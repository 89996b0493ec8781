# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DomainNetworkAddress(Model):
    """Part of DomainLogicalInterface."""

    type: Literal["ip", "dns", "gateway", "tdm"] | str | None = field("type", default=None)
    address: str | None = field("address", default=None)
    persistent: bool | None = field("persistent", default=None)
    family: Literal[2, 23] | int | None = field("family", default=None)
