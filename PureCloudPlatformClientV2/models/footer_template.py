# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class FooterTemplate(Model):
    """Part of Response."""

    type: Literal["Signature"] | str | None = field("type", default=None)
    applicable_resources: list[str] | None = field("applicableResources", default=None)
