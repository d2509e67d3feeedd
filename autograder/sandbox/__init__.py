"""What stands between student code and the machine: the fork server, its workers, the wire and the layers."""
