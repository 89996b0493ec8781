# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NluDetectionContext, NluDetectionInput


class NluDetectionRequest(Model):
    """Required by the platform: input."""

    input: NluDetectionInput | None = field("input", default=None)
    context: NluDetectionContext | None = field("context", default=None)
