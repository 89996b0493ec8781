# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EmailsSettings(Model):
    """EmailsSettings of the Platform API."""

    sending_size_limit: int | None = field("sendingSizeLimit", default=None)
