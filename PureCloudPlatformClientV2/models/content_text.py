# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContentText(Model):
    """Required by the platform: body."""

    type: Literal["Text"] | str | None = field("type", default=None)
    body: str | None = field("body", default=None)
