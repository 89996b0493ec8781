# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .context_pattern import ContextPattern


class Context(Model):
    """Context of the Platform API.

    The platform requires: patterns.
    """

    patterns: list[ContextPattern] | None = field("patterns", default=None)
