# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class BaseMediaSettings(Model):
    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)
