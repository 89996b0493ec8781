# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class LearningModulePublishRequest(Model):
    """LearningModulePublishRequest of the Platform API."""

    terms_and_conditions_accepted: bool | None = field("termsAndConditionsAccepted", default=None)
