"""A local Platform API, built from the API definition, to try and test programs with no Genesys Cloud organisation.

    with Simulator() as sim:
        client = ApiClient(host=sim.host).get_client_credentials_token(sim.client_id, sim.client_secret)

From a shell: `python -m PureCloudPlatformClientV2.simulator`. Needs the extra `[simulator]`.
"""

try:
    from ._app import RecordedRequest
    from ._definition import DefinitionError
    from ._faults import Faults
    from ._simulator import Simulator
except ModuleNotFoundError as error:
    if error.name not in ("werkzeug", "jsonschema"):
        raise
    message = "The simulator needs its extra: pip install 'PureCloudPlatformClientV2[simulator]'"
    raise ModuleNotFoundError(message, name=error.name) from error

__all__ = ["DefinitionError", "Faults", "RecordedRequest", "Simulator"]
