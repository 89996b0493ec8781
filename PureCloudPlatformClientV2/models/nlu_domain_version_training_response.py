# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .nlu_domain_version import NluDomainVersion


class NluDomainVersionTrainingResponse(Model):
    """NluDomainVersionTrainingResponse of the Platform API."""

    message: str | None = field("message", default=None)
    version: NluDomainVersion | None = field("version", default=None)
