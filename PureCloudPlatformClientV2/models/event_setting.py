# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class EventSetting(Model):
    """Event of a messaging setting. In MessagingSetting and 3 more."""

    typing: TypingSetting | None = field("typing", default=None)


class SettingDirection(Model):
    """Setting direction of a typing setting. In TypingSetting."""

    inbound: Literal["Enabled", "Disabled"] | str | None = field("inbound", default=None)
    outbound: Literal["Enabled", "Disabled"] | str | None = field("outbound", default=None)


class TypingSetting(Model):
    """Typing of an event setting. In EventSetting."""

    on: SettingDirection | None = field("on", default=None)
