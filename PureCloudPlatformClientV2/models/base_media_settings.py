# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BaseMediaSettings(Model):
    """Part of CallbackMediaSettings and 2 more."""

    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)
