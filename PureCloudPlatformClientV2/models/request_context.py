# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .request_context_pattern import RequestContextPattern


class RequestContext(Model):
    """RequestContext of the Platform API."""

    patterns: list[RequestContextPattern] | None = field("patterns", default=None)
