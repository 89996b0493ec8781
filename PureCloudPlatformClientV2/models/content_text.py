# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContentText(Model):
    """Part of MessageContent.

    Required by the platform: body.
    """

    type: Literal["Text"] | str | None = field("type", default=None)
    body: str | None = field("body", default=None)
