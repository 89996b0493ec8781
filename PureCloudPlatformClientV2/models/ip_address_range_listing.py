# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class IpAddressRange(Model):
    """Part of IpAddressRangeListing."""

    cidr: str | None = field("cidr", default=None)
    service: Literal[
        "data-actions", "smtp", "audiohook", "open-messaging", "api", "audio-connector", "byot-stt", "bot-connector",
    ] | str | None = field("service", default=None)
    region: str | None = field("region", default=None)


class IpAddressRangeListing(Model):
    """Given by get_ipranges."""

    entities: list[IpAddressRange] | None = field("entities", default=None)
