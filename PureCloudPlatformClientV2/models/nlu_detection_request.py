# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NluDetectionContext, NluDetectionInput


class NluDetectionRequest(Model):
    """Taken by post_languageunderstanding_domain_version_detect.

    Required by the platform: input.
    """

    input: NluDetectionInput | None = field("input", default=None)
    context: NluDetectionContext | None = field("context", default=None)
