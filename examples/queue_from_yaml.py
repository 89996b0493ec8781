"""A queue with its members and their skills, as a YAML file says: `python queue_from_yaml.py queue.yaml`.

A second run changes nothing. Members that the file does not name leave the queue; skills are only added. Needs the
extra `examples`, the permissions routing:queue:add, routing:queue:edit, routing:queue:view, routing:skill:manage,
routing:skill:assign and directory:user:view, and GENESYS_CLOUD_CLIENT_ID, _CLIENT_SECRET and _REGION or _HOST.
"""

from __future__ import annotations

import sys
from typing import Any

import yaml

import PureCloudPlatformClientV2 as genesys


def queue_id(routing: genesys.RoutingApi, wanted: dict[str, Any]) -> str:
    """Return the id of the queue, which is created if there is none of this name."""
    try:
        return str(genesys.find(routing.get_routing_queues, name=wanted["name"]).id)
    except genesys.NotFound:
        body = genesys.CreateQueueRequest(name=wanted["name"], description=wanted.get("description"))
        print(f"+ queue {wanted['name']}")
        return str(routing.post_routing_queues(body).id)


def set_members(routing: genesys.RoutingApi, queue: str, wanted: set[str]) -> None:
    """Add whom the queue lacks, remove whom the file does not name; a request takes up to 100."""
    pages = genesys.paginate(routing.get_routing_queue_members, queue, page_size=100, member_by="user")
    present = {str(member.id) for member in pages}
    for ids, remove in ((sorted(wanted - present), False), (sorted(present - wanted), True)):
        for start in range(0, len(ids), 100):
            body = [genesys.WritableEntity(id=one) for one in ids[start : start + 100]]
            routing.post_routing_queue_members(queue, body, delete=remove)
            print(f"{'-' if remove else '+'} {len(body)} members")


def set_skills(routing: genesys.RoutingApi, user: str, wanted: dict[str, float], ids: dict[str, str]) -> None:
    """Give the user the skills at their proficiency; unknown skills are created."""
    present = {skill.id: skill.proficiency for skill in genesys.paginate(routing.get_user_routingskills, user)}
    for name, proficiency in wanted.items():
        if name not in ids:
            ids[name] = str(routing.post_routing_skills(genesys.RoutingSkill(name=name)).id)
            print(f"+ skill {name}")
        if ids[name] not in present:
            routing.post_user_routingskills(user, genesys.UserRoutingSkillPost(id=ids[name], proficiency=proficiency))
            print(f"+ {name} {proficiency} for {user}")
        elif present[ids[name]] != proficiency:
            routing.put_user_routingskill(user, ids[name], genesys.UserRoutingSkill(proficiency=proficiency))
            print(f"~ {name} {proficiency} for {user}")


def main(file_name: str) -> None:
    """Make the organisation as the file says."""
    with open(file_name, encoding="utf-8") as file:
        wanted = yaml.safe_load(file)
    client = genesys.ApiClient.from_environment()
    routing, users = genesys.RoutingApi(client), genesys.UsersApi(client)
    cache: dict[Any, Any] = {}
    members = {
        str(genesys.find(users.get_users, email=email, cache=cache).id): skills or {}
        for email, skills in (wanted.get("members") or {}).items()
    }
    set_members(routing, queue_id(routing, wanted), set(members))
    ids = {str(one.name): str(one.id) for one in genesys.paginate(routing.get_routing_skills, page_size=100)}
    for user, skills in members.items():
        set_skills(routing, user, skills, ids)


if __name__ == "__main__":
    main(sys.argv[1])
