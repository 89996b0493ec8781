# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .content_actions import ContentActions


class ButtonComponent(Model):
    """ButtonComponent of the Platform API."""

    title: str | None = field("title", default=None)
    actions: ContentActions | None = field("actions", default=None)
