# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AutoAnswerSetting


class AutoAnswerSettings(Model):
    """Required by the platform: settings."""

    settings: dict[str, AutoAnswerSetting] | None = field("settings", default=None)
