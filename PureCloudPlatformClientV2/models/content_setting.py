# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContentSetting(Model):
    """Content of a messaging setting. In MessagingSetting and 3 more."""

    story: StorySetting | None = field("story", default=None)


class InboundOnlySetting(Model):
    """One of Enabled, Disabled. In StorySetting."""

    inbound: Literal["Enabled", "Disabled"] | str | None = field("inbound", default=None)


class StorySetting(Model):
    """Story of a content setting. In ContentSetting."""

    mention: InboundOnlySetting | None = field("mention", default=None)
    reply: InboundOnlySetting | None = field("reply", default=None)
