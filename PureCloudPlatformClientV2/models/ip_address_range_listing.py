# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class IpAddressRange(Model):
    """One of the items of an IP address range listing. In IpAddressRangeListing."""

    cidr: str | None = field("cidr", default=None)
    service: Literal[
        "data-actions", "smtp", "audiohook", "open-messaging", "api", "audio-connector", "byot-stt", "bot-connector",
    ] | str | None = field("service", default=None)
    region: str | None = field("region", default=None)


class IpAddressRangeListing(Model):
    """List of IP address ranges. Answer of get_ipranges."""

    entities: list[IpAddressRange] | None = field("entities", default=None)
