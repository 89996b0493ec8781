# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NluDetectionInput, NluDetectionOutput, NluDomainVersion


class NluDetectionResponse(Model):
    """Given by post_languageunderstanding_domain_version_detect."""

    version: NluDomainVersion | None = field("version", default=None)
    output: NluDetectionOutput | None = field("output", default=None)
    input: NluDetectionInput | None = field("input", default=None)
