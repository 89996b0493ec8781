# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .nlu_detection_input import NluDetectionInput
    from .nlu_detection_output import NluDetectionOutput
    from .nlu_domain_version import NluDomainVersion


class NluDetectionResponse(Model):
    """NluDetectionResponse of the Platform API."""

    version: NluDomainVersion | None = field("version", default=None)
    output: NluDetectionOutput | None = field("output", default=None)
    input: NluDetectionInput | None = field("input", default=None)
