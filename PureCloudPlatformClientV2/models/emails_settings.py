# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EmailsSettings(Model):
    sending_size_limit: int | None = field("sendingSizeLimit", default=None)
