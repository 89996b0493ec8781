"""A local Platform API, built from the API definition, to try and test programs with no Genesys Cloud organisation.

    with Simulator() as sim:
        client = ApiClient(host=sim.host).get_client_credentials_token(sim.client_id, sim.client_secret)

From a shell: `python -m PureCloudPlatformClientV2.simulator`. Needs the extra `[simulator]`.
"""

from PureCloudPlatformClientV2.simulator._app import RecordedRequest
from PureCloudPlatformClientV2.simulator._definition import DefinitionError
from PureCloudPlatformClientV2.simulator._faults import Faults
from PureCloudPlatformClientV2.simulator._simulator import Simulator

__all__ = ["DefinitionError", "Faults", "RecordedRequest", "Simulator"]
