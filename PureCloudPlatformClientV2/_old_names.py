# Generated: make generate
"""Old names and what they are called now, from definition/aliases.json: methods by class, and models."""

OPERATIONS: dict[str, dict[str, str]] = {
}
MODELS: dict[str, str] = {
}
OFFICIAL_ONLY = "accelerator_metadata"
"""A module of models that the official package has and this one has not, "" if there is none."""
