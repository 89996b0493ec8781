# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class BaseMediaSettings(Model):
    """BaseMediaSettings of the Platform API."""

    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)
