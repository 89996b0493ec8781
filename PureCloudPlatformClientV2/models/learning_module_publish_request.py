# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningModulePublishRequest(Model):
    """A learning module publish: terms and conditions accepted. Body of post_learning_module_publish."""

    terms_and_conditions_accepted: bool | None = field("termsAndConditionsAccepted", default=None)
