# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class MessengerStyles(Model):
    primary_color: str | None = field("primaryColor", default=None)
