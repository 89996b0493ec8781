# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContentText(Model):
    """ContentText of the Platform API.

    The platform requires: body.
    """

    type: Literal["Text"] | str | None = field("type", default=None)
    body: str | None = field("body", default=None)
