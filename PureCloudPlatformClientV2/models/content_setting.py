# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContentSetting(Model):
    """Part of MessagingSetting and 3 more."""

    story: StorySetting | None = field("story", default=None)


class InboundOnlySetting(Model):
    """Part of StorySetting."""

    inbound: Literal["Enabled", "Disabled"] | str | None = field("inbound", default=None)


class StorySetting(Model):
    """Part of ContentSetting."""

    mention: InboundOnlySetting | None = field("mention", default=None)
    reply: InboundOnlySetting | None = field("reply", default=None)
