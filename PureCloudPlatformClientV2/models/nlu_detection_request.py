# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .nlu_detection_context import NluDetectionContext
    from .nlu_detection_input import NluDetectionInput


class NluDetectionRequest(Model):
    """NluDetectionRequest of the Platform API.

    The platform requires: input.
    """

    input: NluDetectionInput | None = field("input", default=None)
    context: NluDetectionContext | None = field("context", default=None)
