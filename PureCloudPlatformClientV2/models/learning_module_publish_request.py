# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class LearningModulePublishRequest(Model):
    terms_and_conditions_accepted: bool | None = field("termsAndConditionsAccepted", default=None)
