# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .auto_answer_setting import AutoAnswerSetting


class AutoAnswerSettings(Model):
    """AutoAnswerSettings of the Platform API.

    The platform requires: settings.
    """

    settings: dict[str, AutoAnswerSetting] | None = field("settings", default=None)
